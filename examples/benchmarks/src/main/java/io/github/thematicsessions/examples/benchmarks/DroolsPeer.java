package io.github.thematicsessions.examples.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: rules in a file of its own language, compiled once, and a session without state for each plan or record. */
final class DroolsPeer implements Peer {

    private final KieBase rules;

    /** Compiles rules. */
    DroolsPeer(String file) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(file, DroolsPeer.class)
                .setSourcePath("src/main/resources/" + file));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public List<String> judge(Iterator<Object> facts) {
        List<String> broken = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("broken", broken);
        session.execute((Iterable<Object>) () -> facts);
        return broken;
    }
}

import java.time.*;
import io.github.thematicsessions.core.*;
import io.github.thematicsessions.core.comparison.*;
import io.github.thematicsessions.core.fit.*;
import io.github.thematicsessions.core.floor.*;
import io.github.thematicsessions.core.norm.*;
import io.github.thematicsessions.core.note.*;
import io.github.thematicsessions.core.people.*;
import io.github.thematicsessions.core.record.*;
import io.github.thematicsessions.core.report.*;
import io.github.thematicsessions.core.session.*;
import io.github.thematicsessions.core.time.*;
import io.github.thematicsessions.examples.Sessions;
import io.github.thematicsessions.io.*;
import io.github.thematicsessions.io.calendar.*;
import io.github.thematicsessions.io.json.*;
import io.github.thematicsessions.io.picture.*;
import io.github.thematicsessions.io.programme.*;
import io.github.thematicsessions.io.table.*;
import io.github.thematicsessions.io.text.*;
import io.github.thematicsessions.rules.*;
import io.github.thematicsessions.rules.fit.*;
import io.github.thematicsessions.rules.floor.*;
/** Prints the whole of a value; the prompt shortens what is long. */
void show(Object value) { System.out.println(value); }

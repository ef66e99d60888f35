package io.github.thematicsessions.io.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names by which programmes call States, with their ISO 3166-1 codes: the Members of the United Nations and the two
 * observer States, by their names in United Nations usage of 2017 and by the short names that are used for them.
 */
final class States {

    /** The observer States. */
    private static final List<String> OBSERVERS = List.of("VA", "PS");

    private static final String NAMES = """
            AF Afghanistan
            AL Albania
            DZ Algeria
            AD Andorra
            AO Angola
            AG Antigua and Barbuda
            AR Argentina
            AM Armenia
            AU Australia
            AT Austria
            AZ Azerbaijan
            BS Bahamas
            BH Bahrain
            BD Bangladesh
            BB Barbados
            BY Belarus
            BE Belgium
            BZ Belize
            BJ Benin
            BT Bhutan
            BO Bolivia (Plurinational State of)/Plurinational State of Bolivia/Bolivia
            BA Bosnia and Herzegovina
            BW Botswana
            BR Brazil
            BN Brunei Darussalam
            BG Bulgaria
            BF Burkina Faso
            BI Burundi
            CV Cabo Verde/Cape Verde
            KH Cambodia
            CM Cameroon
            CA Canada
            CF Central African Republic
            TD Chad
            CL Chile
            CN China/People's Republic of China
            CO Colombia
            KM Comoros
            CG Congo/Republic of the Congo
            CR Costa Rica
            CI Côte d'Ivoire/Côte d’Ivoire
            HR Croatia
            CU Cuba
            CY Cyprus
            CZ Czech Republic/Czechia
            KP Democratic People's Republic of Korea
            CD Democratic Republic of the Congo
            DK Denmark
            DJ Djibouti
            DM Dominica
            DO Dominican Republic
            EC Ecuador
            EG Egypt
            SV El Salvador
            GQ Equatorial Guinea
            ER Eritrea
            EE Estonia
            SZ Eswatini/Swaziland
            ET Ethiopia
            FJ Fiji
            FI Finland
            FR France
            GA Gabon
            GM Gambia
            GE Georgia
            DE Germany
            GH Ghana
            GR Greece
            GD Grenada
            GT Guatemala
            GN Guinea
            GW Guinea-Bissau
            GY Guyana
            HT Haiti
            HN Honduras
            HU Hungary
            IS Iceland
            IN India
            ID Indonesia
            IR Iran (Islamic Republic of)/Islamic Republic of Iran/Iran
            IQ Iraq
            IE Ireland
            IL Israel
            IT Italy
            JM Jamaica
            JP Japan
            JO Jordan
            KZ Kazakhstan
            KE Kenya
            KI Kiribati
            KW Kuwait
            KG Kyrgyzstan
            LA Lao People's Democratic Republic
            LV Latvia
            LB Lebanon
            LS Lesotho
            LR Liberia
            LY Libya
            LI Liechtenstein
            LT Lithuania
            LU Luxembourg
            MG Madagascar
            MW Malawi
            MY Malaysia
            MV Maldives
            ML Mali
            MT Malta
            MH Marshall Islands
            MR Mauritania
            MU Mauritius
            MX Mexico
            FM Micronesia (Federated States of)/Federated States of Micronesia
            MC Monaco
            MN Mongolia
            ME Montenegro
            MA Morocco
            MZ Mozambique
            MM Myanmar
            NA Namibia
            NR Nauru
            NP Nepal
            NL Netherlands
            NZ New Zealand
            NI Nicaragua
            NE Niger
            NG Nigeria
            MK North Macedonia/former Yugoslav Republic of Macedonia
            NO Norway
            OM Oman
            PK Pakistan
            PW Palau
            PA Panama
            PG Papua New Guinea
            PY Paraguay
            PE Peru
            PH Philippines
            PL Poland
            PT Portugal
            QA Qatar
            KR Republic of Korea
            MD Republic of Moldova/Moldova
            RO Romania
            RU Russian Federation
            RW Rwanda
            KN Saint Kitts and Nevis
            LC Saint Lucia
            VC Saint Vincent and the Grenadines
            WS Samoa
            SM San Marino
            ST Sao Tome and Principe
            SA Saudi Arabia
            SN Senegal
            RS Serbia
            SC Seychelles
            SL Sierra Leone
            SG Singapore
            SK Slovakia
            SI Slovenia
            SB Solomon Islands
            SO Somalia
            ZA South Africa
            SS South Sudan
            ES Spain
            LK Sri Lanka
            SD Sudan
            SR Suriname
            SE Sweden
            CH Switzerland
            SY Syrian Arab Republic
            TJ Tajikistan
            TH Thailand
            TL Timor-Leste
            TG Togo
            TO Tonga
            TT Trinidad and Tobago
            TN Tunisia
            TR Turkey/Türkiye
            TM Turkmenistan
            TV Tuvalu
            UG Uganda
            UA Ukraine
            AE United Arab Emirates
            GB United Kingdom of Great Britain and Northern Ireland/United Kingdom
            TZ United Republic of Tanzania/Tanzania
            US United States of America/United States
            UY Uruguay
            UZ Uzbekistan
            VU Vanuatu
            VE Venezuela (Bolivarian Republic of)/Bolivarian Republic of Venezuela/Venezuela
            VN Viet Nam
            YE Yemen
            ZM Zambia
            ZW Zimbabwe
            VA Holy See
            PS State of Palestine/Palestine
            """;

    private static final Map<String, String> CODES = codes();

    private States() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        NAMES.lines().forEach(line -> {
            for (String name : Wording.split(line.substring(3), '/')) {
                codes.put(Wording.lower(name), line.substring(0, 2));
            }
        });
        return Map.copyOf(codes);
    }

    /** Returns the code of the State that a name in lower case means, with or without an article, or null. */
    static @Nullable String code(String lower) {
        String name = Wording.isWordAt(lower, 0, "the") && lower.length() > 4 ? lower.substring(4) : lower;
        return CODES.get(name);
    }

    static boolean isObserver(String code) {
        return OBSERVERS.contains(code);
    }

    /** Returns the code of each name in lower case. */
    static Map<String, String> all() {
        return CODES;
    }
}

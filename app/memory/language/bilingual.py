"""A small vocabulary of other languages: the words in which people speak of their own lives.

It lets "Olvida que vivo en Berlín" find what was said in English. It is short on purpose: what it
does not know is simply not found by words, and the person can pick it by hand. Names of cities are
those that differ most between languages.
"""

from app.domain.wordlists import listed

_WORDS = {
    "live": "wohne wohnt wohnen lebe lebt leben vivo vive vivir resido habite habiter vis",
    "work": "arbeite arbeitet arbeiten arbeit beruf trabajo trabaja trabajar travaille travailler "
    "travail metier oficio",
    "sister": "schwester hermana soeur",
    "brother": "bruder hermano frere",
    "mother": "mutter mama madre mere maman",
    "father": "vater papa padre pere",
    "partner": "ehemann ehefrau frau mann partnerin marido esposo esposa mujer femme epouse",
    "child": "kind kinder sohn tochter hijo hija hijos enfant enfants fils fille",
    "friend": "freund freundin amigo amiga ami amie",
    "grandmother": "oma grossmutter abuela",
    "grandfather": "opa grossvater abuelo",
    "name": "heisse heisst namen nombre llamo llama nom appelle",
    "born": "geboren geburtstag nacido naci cumpleanos ne nee anniversaire",
    "phone": "telefon telefonnummer handynummer telefono movil telephone",
    "number": "nummer numero",
    "address": "adresse anschrift direccion",
    "allergy": "allergisch allergie alergico alergica alergia allergique",
    "doctor": "arzt arztin medico medica medecin",
    "medicine": "medikament medikamente medicina medicamento medicament",
    "eat": "esse isst essen comer comida mange manger nourriture",
    "drink": "trinke trinkt trinken bebo bebe beber bois boire",
    "enjoy": "mag liebe gern gerne gusta encanta aime adore",
    "dog": "hund perro perra chien",
    "cat": "katze gato gata",
    "pet": "haustier mascota",
    "money": "geld dinero argent gehalt sueldo salario salaire",
    "boss": "chefin jefe jefa patron",
    "language": "sprache idioma lengua langue",
    "learn": "lerne lernt lernen aprendo aprender apprends apprendre",
    "study": "studiere studium estudio estudiar etudie etudier",
    "travel": "reise reisen viaje viajar voyage voyager",
    "drive": "auto wagen coche carro voiture",
    "diabet": "diabetes diabetiker diabetico diabetica diabete diabetique",
    "depression": "depressionen depresion",
    "pregnant": "schwanger embarazada enceinte",
    "divorc": "geschieden scheidung divorciado divorciada divorcio divorce",
    "vegetarian": "vegetarier vegetarierin vegetarisch vegetariano vegetariana vegetarien",
    "age": "alt jahre anos ans edad",
    "peanut": "erdnusse erdnuss cacahuetes cacahuete mani arachides arachide",
    "nurse": "krankenschwester pfleger enfermera enfermero infirmiere infirmier",
    "teacher": "lehrer lehrerin profesor profesora professeur maestra maestro",
    "church": "kirche iglesia eglise",
    "illness": "krankheit krank enfermedad enfermo enferma maladie malade",
}
_CITIES = {
    "athens": "athina atenas athen athenes αθήνα", "beijing": "peking pekin 北京",
    "brussels": "bruxelles brussel bruselas", "cairo": "kairo caire القاهرة",
    "cologne": "koln colonia", "copenhagen": "kobenhavn kopenhagen copenhague",
    "florence": "firenze florenz florencia", "geneva": "geneve genf ginebra",
    "istanbul": "estambul konstantinopel constantinople",
    "jerusalem": "yerushalayim ירושלים القدس",
    "kyiv": "kiev kiew київ", "lisbon": "lisboa lissabon",
    "milan": "milano mailand", "moscow": "moskva moskau moscou moscu москва",
    "munich": "munchen muenchen", "naples": "napoli neapel",
    "nuremberg": "nurnberg nuernberg", "osaka": "大阪 oosaka", "prague": "praha prag praga",
    "rome": "roma rom", "seoul": "서울", "seville": "sevilla", "shanghai": "上海",
    "taipei": "臺北 台北 taibei", "tokyo": "toukyou tokio 東京 东京", "turin": "torino",
    "venice": "venezia venedig venecia", "vienna": "wien viena vienne",
    "warsaw": "warszawa warschau varsovia", "zurich": "zuerich zuri",
    "bangkok": "กรุงเทพ krungthep", "hongkong": "香港", "kyoto": "京都", "guangzhou": "canton 广州",
    "mumbai": "bombay मुंबई", "delhi": "दिल्ली dilli", "petersburg": "петербург peterburg",
    "bucharest": "bucuresti bukarest", "belgrade": "beograd белград belgrad",
    "lucerne": "luzern", "antwerp": "antwerpen anvers", "hague": "haag haya haye",
    "damascus": "دمشق dimashq", "tehran": "تهران teheran", "thessaloniki": "salonika saloniki",
}  # fmt: skip
_STOP = listed(
    "ich du er sie es wir ihr bin bist ist sind der die das den dem des ein eine einen einem "
    "einer mein meine meinen meinem meiner dein in im an am auf aus bei mit nach von zu zum zur "
    "und oder dass nicht als fur gegen habe haben yo tu el ella ellos soy eres es somos la "
    "los las un una unos mi mis tu su de del en con por para que y o no se lo al he ha tengo "
    "je il elle nous vous suis est sont le les une des mon ma mes ton sa dans avec pour par "
    "et ou ne pas ai as du au aux j l d m qu"
)
_FORMS = {word: name for name, words in _WORDS.items() for word in words.split()}
PLACES = {word: name for name, words in _CITIES.items() for word in (name, *words.split())}


def in_english(word: str) -> str | None:
    """Return what a plain word of another language is compared as; None when it is not known."""
    return PLACES.get(word) or _FORMS.get(word)


def is_foreign_filler(word: str) -> bool:
    """Return whether a plain word carries nothing in another language."""
    return word in _STOP


def places_within(text: str) -> frozenset[str]:
    """Return the cities that a text names in a script without blanks between words."""
    if text.isascii():
        return frozenset()
    low = text.casefold()
    return frozenset(city for form, city in PLACES.items() if not form.isascii() and form in low)

package weir.finding;

import weir.knowledge.Knowledge;
import weir.listing.Listings;
import weir.listing.StarterList;
import weir.money.ExchangeRates;
import weir.party.BuyerCountries;
import weir.party.CreditCodes;
import weir.party.KnownOrganisations;
import weir.party.MaskedNames;
import weir.party.StateLinks;
import weir.rules.Rulebook;
import weir.technology.Catalogue;

/** All that findings are judged by, loaded once. */
record FindingKnowledge(
        Catalogue catalogue,
        Rulebook rulebook,
        Reach reach,
        Listings listings,
        KnownOrganisations organisations,
        StateLinks stateLinks,
        MaskedNames masks,
        BuyerCountries countries,
        CreditCodes codes,
        ExchangeRates rates,
        ComputeReader compute,
        Doubts doubts) {

    static FindingKnowledge load(Knowledge knowledge, Catalogue catalogue) {
        KnownOrganisations organisations = new KnownOrganisations(knowledge);
        Rulebook rulebook = Rulebook.load(knowledge, catalogue);
        return new FindingKnowledge(
                catalogue,
                rulebook,
                new Reach(catalogue, rulebook),
                new StarterList(knowledge, organisations),
                organisations,
                new StateLinks(knowledge, organisations),
                new MaskedNames(knowledge),
                new BuyerCountries(knowledge, organisations),
                new CreditCodes(knowledge),
                new ExchangeRates(knowledge),
                new ComputeReader(knowledge, catalogue, rulebook),
                new Doubts(knowledge));
    }
}

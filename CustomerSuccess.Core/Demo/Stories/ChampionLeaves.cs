using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>A good customer whose champion leaves the company: two weeks later hardly anybody logs in, and no executive can be reached.</summary>
internal static class ChampionLeaves
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var ago = dice.Between(18, 34);
        var leftOn = persona.Ago(ago);
        return persona with
        {
            StartedOn = persona.Ago(dice.Between(700, 1300)),
            HasChampion = true,
            ChampionLeftOn = leftOn,
            ExecutivesSilentSince = leftOn.AddDays(-dice.Between(12, 20)),
            LateInvoices = 0,
            SeatChanges = [],
            Levels = (persona.Levels with { Quality = dice.Between(0.62, 0.68) })
                .Bend(new Course((-ago, 1), (-ago + 6, 0.05), (-ago + 10, 0.002)), Facet.Use)
                .Bend(new Course((-ago, 1), (0, 0.45)), Facet.Depth, Facet.Adoption, Facet.Marketing, Facet.Mood),
            Moments =
            [
                Moment.Of("champion-leaves", leftOn.AddDays(-4)),
                Moment.Of("who-takes-over", leftOn.AddDays(5)),
            ],
        };
    }
}

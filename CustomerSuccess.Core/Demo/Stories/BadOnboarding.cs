using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Started two months ago and never got going: stuck in the set-up, many tickets, annoyed.</summary>
internal static class BadOnboarding
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var startedOn = persona.Ago(dice.Between(60, 80));
        return persona with
        {
            StartedOn = startedOn,
            SeatChanges = [],
            ChampionLeftOn = null,
            LateInvoices = 0,
            OnboardingPercent = dice.Between(15, 25),
            TicketFactor = 5,
            Levels = (persona.Levels with { Quality = 0.22 })
                .Bend(new Course((0, 0.2)), Facet.Mood, Facet.Use)
                .Bend(new Course((0, 0.55)), Facet.Depth, Facet.Adoption)
                .Bend(new Course((0, 1.6)), Facet.Executives, Facet.Marketing),
            Moments =
            [
                Moment.Of("kick-off-project", startedOn.AddDays(2)),
                Moment.Of("go-live-missed", startedOn.AddDays(dice.Between(34, 38))),
                Moment.Of("set-up-call", persona.Ago(dice.Between(4, 9))),
            ],
        };
    }
}

using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

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
                new(startedOn.AddDays(2), Channel.Meeting, Direction.Out, "Kick-off", "Kick-off with the project team. Go-live is planned in four weeks."),
                new(startedOn.AddDays(dice.Between(34, 38)), Channel.Email, Direction.In, "Where do we stand",
                    "Hi, our go-live was last week and we are still stuck in the set-up. Nobody answers clearly and my managers are losing patience. This is a bad start."),
                new(persona.Ago(dice.Between(4, 9)), Channel.Call, Direction.Out, "Difficult call",
                    "They are angry about the slow set-up and the missing training. If the import of the old plans fails again they want to cancel."),
            ],
        };
    }
}

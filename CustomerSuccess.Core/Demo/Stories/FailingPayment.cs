using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Pays by the month, then late, then not at all: the last two payments have failed.</summary>
internal static class FailingPayment
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        PaysYearly = false,
        LateInvoices = 2,
        FailedInvoices = 2,
        StartedOn = persona.Ago(dice.Between(400, 900)),
        ChampionLeftOn = null,
        SeatChanges = [],
        Levels = (persona.Levels with { Quality = dice.Between(0.43, 0.49) }).Bend(new Course((-120, 1), (-30, 0.7)), Facet.Mood, Facet.Executives),
        Moments =
        [
            new(persona.Ago(dice.Between(30, 36)), Channel.Email, Direction.Out, "Your payment failed",
                "Hello, the payment of your last invoice failed. Could your finance team check the account and try again this week?"),
            new(persona.Ago(dice.Between(22, 27)), Channel.Email, Direction.In, "Re: Your payment failed",
                "Hi, our bank has blocked the account for the time being. I am embarrassed about this. I cannot say when we can pay."),
            new(persona.Ago(dice.Between(6, 12)), Channel.Call, Direction.Out, "Call about open invoices",
                "Finance confirmed that cash is short after a bad season. They asked for a payment plan; the second payment has failed as well."),
        ],
    };
}

using System.Collections.Frozen;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>All stories by the name that the cast gives them. A story changes one customer and knows no other.</summary>
internal static class StoryBook
{
    private static readonly FrozenDictionary<string, Func<Persona, Dice, Persona>> Stories = new Dictionary<string, Func<Persona, Dice, Persona>>
    {
        [""] = (ordinary, _) => ordinary,
        [nameof(BadOnboarding)] = BadOnboarding.Shape,
        [nameof(ChampionLeaves)] = ChampionLeaves.Shape,
        [nameof(ChurnAndReturn)] = ChurnAndReturn.Shape,
        [nameof(Churned)] = Churned.Shape,
        [nameof(FailingPayment)] = FailingPayment.Shape,
        [nameof(GivingUp)] = GivingUp.Shape,
        [nameof(HappyGrower)] = HappyGrower.Shape,
        [nameof(LeftUnnoticed)] = LeftUnnoticed.Shape,
        [nameof(New)] = New.Shape,
        [nameof(NotEnoughData)] = NotEnoughData.Shape,
        [nameof(QuietDecline)] = QuietDecline.Shape,
        [nameof(Recovering)] = Recovering.Shape,
        [nameof(RenewalWithoutSponsor)] = RenewalWithoutSponsor.Shape,
        [nameof(SentimentTurns)] = SentimentTurns.Shape,
        [nameof(Struggling)] = Struggling.Shape,
        [nameof(UsageCliff)] = UsageCliff.Shape,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Persona Shape(string story, Persona ordinary) => Stories[story](ordinary, ordinary.Dice("story"));
}

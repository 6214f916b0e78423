namespace CustomerSuccess.Core.Demo.Model;

/// <summary>How somebody writes, by the names that the lists of texts use.</summary>
internal static class Tone
{
    public const string Negative = "negative";
    public const string Neutral = "neutral";
    public const string Positive = "positive";

    /// <param name="mood">0 to 1.</param>
    public static string Of(double mood, Dice dice)
    {
        var chance = dice.Next();
        var negative = 0.85 * Math.Pow(1 - mood, 1.8);
        return chance < negative ? Negative : chance < negative + (0.55 * mood) ? Positive : Neutral;
    }
}

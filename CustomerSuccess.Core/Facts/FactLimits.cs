namespace CustomerSuccess.Core.Facts;

/// <summary>Lengths in characters.</summary>
internal static class FactLimits
{
    public const int Subject = 500;

    /// <summary>Of what a person writes down.</summary>
    public const int Note = 4_000;

    /// <summary>Of one message.</summary>
    public const int Text = 100_000;
}

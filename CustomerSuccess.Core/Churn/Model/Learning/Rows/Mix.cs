namespace CustomerSuccess.Core.Churn.Model.Learning.Rows;

/// <summary>Numbers that look drawn and depend on nothing but what is given: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).</summary>
internal static class Mix
{
    public static ulong Of(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public static ulong Of(ulong first, ulong second) => Of(Of(first) ^ second);
}

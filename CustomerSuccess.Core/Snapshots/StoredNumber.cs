using System.Globalization;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>
/// Numbers as a snapshot keeps them: 32-bit floats, read as the shortest decimal that names them. 0.3 stays 0.3, so that a step or an override at
/// 30 % is met exactly, and a customer judged from its facts and one judged from its stored snapshot get the same score.
/// </summary>
internal static class StoredNumber
{
    private const double LargestExact = 1 << 24;

    public static double Of(double value) => double.IsInteger(value) && Math.Abs(value) <= LargestExact ? value : Read((float)value);

    public static double Read(float stored)
    {
        if (!float.IsFinite(stored) || (float.IsInteger(stored) && Math.Abs(stored) <= LargestExact))
        {
            return stored;
        }

        Span<char> text = stackalloc char[32];
        stored.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}

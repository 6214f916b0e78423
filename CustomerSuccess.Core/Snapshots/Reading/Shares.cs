namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>Divisions that know when there is nothing to divide by.</summary>
internal static class Shares
{
    /// <returns>NaN without a whole.</returns>
    public static double Of(double part, double whole) => whole > 0 ? part / whole : double.NaN;

    /// <summary>How a quantity changed: 0.2 is a fifth more. Held within -1 (gone) to 3 (four times).</summary>
    /// <returns>NaN when there was nothing before.</returns>
    public static double Change(double now, double before) => before > 0 ? Math.Clamp((now - before) / before, -1, 3) : double.NaN;
}

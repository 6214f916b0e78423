using System.Globalization;

namespace CustomerSuccess.Core.Revenue.Model;

/// <summary>A month of the calendar.</summary>
/// <param name="Number">Months since the beginning of the year 0, so that months can be counted.</param>
public readonly record struct Month(int Number) : IComparable<Month>
{
    private const string Format = "yyyy-MM";

    public DateOnly First => new(Number / 12, (Number % 12) + 1, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The first month of its quarter.</summary>
    public Month Quarter => new(Number - (Number % 3));

    public static Month Of(DateOnly day) => new((day.Year * 12) + day.Month - 1);

    /// <summary>The newest month that is over at the end of a day.</summary>
    public static Month LastOver(DateOnly day) => Of(day.AddDays(1)) + -1;

    public static Month operator +(Month month, int months) => new(month.Number + months);

    public static int operator -(Month later, Month earlier) => later.Number - earlier.Number;

    public static bool operator <(Month left, Month right) => left.Number < right.Number;

    public static bool operator >(Month left, Month right) => left.Number > right.Number;

    public static bool operator <=(Month left, Month right) => left.Number <= right.Number;

    public static bool operator >=(Month left, Month right) => left.Number >= right.Number;

    /// <summary>"2026-03"; null for anything else.</summary>
    public static Month? Read(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null;

    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    public override string ToString() => First.ToString(Format, CultureInfo.InvariantCulture);
}

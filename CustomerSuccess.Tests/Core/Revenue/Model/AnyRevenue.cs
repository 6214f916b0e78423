using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Revenue.Model;

/// <summary>Customers that come, pause, leave and return as nobody would invent them, in currencies that rise and fall.</summary>
internal static class AnyRevenue
{
    public static readonly DateOnly Through = new(2026, 11, 20);

    private static readonly DateOnly Begin = new(2025, 1, 1);

    /// <summary>Odd amounts, so that rounding shows.</summary>
    private static readonly Gen<long> Cents = Gen.Elements(0L, 1L, 333L, 99_999L, 100_000L, 123_457L, 5_000_001L);

    public static readonly Gen<List<PricePoint>> Courses =
        from count in Gen.Choose(0, 12)
        from points in Gen.ListOf(
            from gap in Gen.Choose(1, 75)
            from cents in Cents
            from left in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            select (gap, cents, left), count)
        select Course([.. points]);

    /// <summary>A rate for each month from 0.31 to 1.90.</summary>
    public static readonly Gen<decimal[]> Rates = Gen.ArrayOf(Gen.Choose(31, 190).Select(rate => rate / 100m), 40);

    public static readonly Gen<IReadOnlyList<CustomerRevenue>> Portfolios =
        from count in Gen.Choose(1, 12)
        from customers in Gen.ListOf(
            from course in Courses
            from rates in Rates
            from segment in Gen.Elements("a", "b", null)
            select (course, rates, segment), count)
        select (IReadOnlyList<CustomerRevenue>)[.. customers.Select((x, i) =>
            new CustomerRevenue($"C{i}", $"Customer {i}", x.segment, null, null, null, null, MonthMovements.Of(x.course, RateOf(x.rates), Through)))];

    public static readonly Gen<Period> Periods =
        from last in Gen.Choose(0, 24)
        from length in Gen.Elements(PeriodLength.Month, PeriodLength.Quarter, PeriodLength.Year)
        select Period.Ending(Month.Of(Begin) + last, length);

    public static Func<DateOnly, decimal> RateOf(decimal[] rates) => day => rates[Math.Clamp(Month.Of(day) - Month.Of(Begin) + 1, 0, rates.Length - 1)];

    private static List<PricePoint> Course(List<(int Gap, long Cents, bool Left)> points)
    {
        var (course, day) = (new List<PricePoint>(), Begin);
        foreach (var (gap, cents, left) in points)
        {
            day = day.AddDays(gap);
            course.Add(new PricePoint(day, left ? Money.Zero : new Money(cents), left));
        }

        return course.FindAll(point => point.Day <= Through);
    }
}

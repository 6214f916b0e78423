using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>One band of a portfolio; null is "not enough data".</summary>
/// <param name="CustomersBefore">How many of the same customers were in it 30 days ago, and with how much of today's ARR.</param>
public sealed record BandTotal(Band? Band, int Customers, Money Arr, int CustomersBefore, Money ArrBefore)
{
    public int CustomersChange => Customers - CustomersBefore;

    public Money ArrChange => Arr - ArrBefore;
}

using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Today.Model;

/// <summary>A customer of a book, with the score that a short look back compares with.</summary>
/// <param name="Score14">Of 14 days ago or shortly before; null where none was scored.</param>
public sealed record TodayRow(PortfolioRow Customer, Score? Score14)
{
    /// <param name="days">14 or 30.</param>
    /// <returns>Hundredths of points; null where one of the scores is missing.</returns>
    public int? Change(int days) => days == TodaySums.ShortLook ? Customer.Score?.Hundredths - Score14?.Hundredths : Customer.Change;
}

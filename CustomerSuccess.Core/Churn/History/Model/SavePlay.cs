namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>Somebody tried to keep a customer, so that its staying says nothing of the risk it was at.</summary>
/// <param name="EndedOn">Null while it runs.</param>
public sealed record SavePlay(int CustomerId, DateOnly StartedOn, DateOnly? EndedOn)
{
    /// <summary>Whether it ran on one of the days behind <paramref name="day"/> up to <paramref name="until"/>.</summary>
    public bool Touches(DateOnly day, DateOnly until) => StartedOn <= until && !(EndedOn <= day);
}

using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>An invoice as it stood at the end of the day: a payment that came later is not known yet. In whole days.</summary>
internal readonly record struct Bill(double IssuedAgo, double DueAgo, double DaysLate, bool Paid, bool Failed)
{
    /// <summary>Without a due day an invoice is due 30 days after its issue.</summary>
    private const int UsualTerm = 30;

    public static Bill At(Frame frame, DateOnly issuedOn, DateOnly? dueOn, DateOnly? paidOn, InvoiceStatus? status)
    {
        var due = dueOn ?? issuedOn.AddDays(UsualTerm);
        var paid = paidOn is { } day && day <= frame.Day ? paidOn : null;

        // Files that mark an invoice as paid without saying when leave nothing to hold against the customer.
        var settled = paid is null && paidOn is null && status == InvoiceStatus.Paid;
        var late = settled ? 0 : Math.Max(0, (paid ?? frame.Day).DayNumber - due.DayNumber);
        var failed = status == InvoiceStatus.Failed && paid is null && due <= frame.Day;
        return new Bill(frame.DaysSince(issuedOn), frame.DaysSince(due), late, settled || paid is not null, failed);
    }
}

using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>An invoice as it stood at the end of the day: a payment that came later is not known yet. In whole days.</summary>
internal readonly record struct Bill(double IssuedAgo, double DueAgo, double DaysLate, bool Paid, double? FailedAgo)
{
    public bool Failed => FailedAgo is not null;

    public static Bill At(Frame frame, DateOnly issuedOn, DateOnly? dueOn, DateOnly? paidOn, InvoiceStatus? status, DateOnly? failedOn)
    {
        var due = dueOn ?? issuedOn.AddDays(Invoice.UsualTerm);
        var paid = paidOn is { } day && day <= frame.Day ? paidOn : null;

        // Files that mark an invoice as paid without saying when leave nothing to hold against the customer.
        var settled = paid is null && paidOn is null && status == InvoiceStatus.Paid;
        var late = settled ? 0 : Math.Max(0, (paid ?? frame.Day).DayNumber - due.DayNumber);
        var failed = failedOn <= frame.Day && paid is null && !settled;
        return new Bill(frame.DaysSince(issuedOn), frame.DaysSince(due), late, settled || paid is not null, failed ? frame.DaysSince(failedOn!.Value) : null);
    }
}

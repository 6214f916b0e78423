using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers;

/// <summary>An offer to keep one customer, from the proposal to its end. A customer has at most one that has not ended.</summary>
public sealed class RetentionOffer
{
    public const int LongestMessage = 2000;
    public const int LongestConditions = 1000;
    public const int LongestNote = 1000;

    private RetentionOffer()
    {
    }

    public RetentionOffer(int customerId, OfferContent content, OfferBasis basis, string by, DateTimeOffset now)
    {
        (CustomerId, ProposedBy, ProposedAt) = (customerId, by, now);
        Write(content, basis);
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    /// <summary>Who gets it by mail.</summary>
    public int? ContactId { get; private set; }

    public OfferType Type { get; private set; }

    /// <summary>In the unit of the type.</summary>
    public int Size { get; private set; }

    /// <summary>As of <see cref="OfferTerms.Months"/> when it was proposed.</summary>
    public int Months { get; private set; }

    /// <summary>What a person writes to the customer beside the conditions.</summary>
    public string? Message { get; private set; }

    public string Conditions { get; private set; } = "";

    /// <summary>Of the customer; of <see cref="Arr"/> and <see cref="Cost"/>.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>When it was proposed.</summary>
    public Money Arr { get; private set; }

    public Money ReportedArr { get; private set; }

    public Money Cost { get; private set; }

    /// <summary>In the reporting currency; what it takes from the budget.</summary>
    public Money ReportedCost { get; private set; }

    /// <summary>Of leaving within 90 days when it was proposed, 0 to 1; null in cold start.</summary>
    public double? Probability { get; private set; }

    /// <summary>How it was worked out, a step a line.</summary>
    public string Calculation { get; private set; } = "";

    /// <summary>Number of the policy that it follows; 0 is the shipped one.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>Who had to decide.</summary>
    public OfferApprover Approver { get; private set; }

    /// <summary>It goes out as soon as it is approved.</summary>
    public bool SendsOnApproval { get; private set; }

    public OfferState State { get; private set; }

    /// <summary>The last day to answer, in UTC.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>E-mail address, as all who act here; empty for the program itself.</summary>
    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? ViewedAt { get; private set; }

    /// <summary>Accepted or declined.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>What the customer wrote with the answer.</summary>
    public string? AnswerNote { get; private set; }

    /// <summary>Null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Acceptance has changed the contract facts.</summary>
    public bool ChangedContract { get; private set; }

    /// <summary>The day on which the former price holds again; null once that was dealt with, and where it does not come back.</summary>
    public DateOnly? TermEndsOn { get; private set; }

    /// <summary>The MRR that holds again then; null where the contract facts were left alone.</summary>
    public Money? MrrAfterTerm { get; private set; }

    /// <summary>Rises with every change: of two that act at once only one succeeds.</summary>
    public int Revision { get; private set; }

    public string Headline => OfferWords.Headline(Type, Size, Months, Currency);

    /// <summary>What approvals and links call it.</summary>
    public string Subject => OfferSubject.Of(Id);

    public void Change(OfferContent content, OfferBasis basis)
    {
        Must(OfferState.Draft, OfferState.WaitingForApproval, OfferState.Approved);
        Write(content, basis);
        Move(OfferState.Draft);
    }

    public void AskApproval() => Move(OfferState.WaitingForApproval, OfferState.Draft);

    public void Approve() => Move(OfferState.Approved, OfferState.Draft, OfferState.WaitingForApproval);

    /// <summary>Whoever decides wants it otherwise.</summary>
    public void SendBack() => Move(OfferState.Draft, OfferState.WaitingForApproval);

    public void Send(DateOnly expiresOn, DateTimeOffset now)
    {
        Move(OfferState.Sent, OfferState.Approved);
        (ExpiresOn, SentAt) = (expiresOn, now);
    }

    /// <summary>It could not go out by itself; a person sends it.</summary>
    public void HoldBack()
    {
        SendsOnApproval = false;
        Revision++;
    }

    public void View(DateTimeOffset now)
    {
        Move(OfferState.Viewed, OfferState.Sent);
        ViewedAt = now;
    }

    public void Accept(string? note, DateTimeOffset now)
    {
        End(OfferState.Accepted, now, OfferState.Sent, OfferState.Viewed);
        (AnsweredAt, AnswerNote) = (now, note);
    }

    public void Decline(DeclineReason reason, string? note, DateTimeOffset now)
    {
        End(OfferState.Declined, now, OfferState.Sent, OfferState.Viewed);
        (AnsweredAt, DeclineReason, AnswerNote) = (now, reason, note);
    }

    public void Expire(DateTimeOffset now) => End(OfferState.Expired, now, OfferState.Sent, OfferState.Viewed);

    public void Withdraw(DateTimeOffset now) =>
        End(OfferState.Withdrawn, now, OfferState.Draft, OfferState.WaitingForApproval, OfferState.Approved, OfferState.Sent, OfferState.Viewed);

    /// <summary>What it gives is limited in time.</summary>
    /// <param name="mrrAfter">Null where the contract facts were left alone.</param>
    public void Hold(DateOnly until, Money? mrrAfter) => (TermEndsOn, MrrAfterTerm) = (until, mrrAfter);

    public void ContractChanged() => ChangedContract = true;

    public void EndTerm()
    {
        TermEndsOn = null;
        Revision++;
    }

    private void Write(OfferContent content, OfferBasis basis)
    {
        (ContactId, Message, Conditions, SendsOnApproval) = (content.ContactId, content.Message, content.Conditions, content.SendsOnApproval);
        (Type, Size, Months) = (basis.Worked.Terms.Type, basis.Worked.Size!.Value, basis.Worked.Terms.Months);
        (Currency, Arr, ReportedArr) = (basis.Worked.Currency, basis.Customer.Arr!.Value, basis.Customer.ReportedArr!.Value);
        (Cost, ReportedCost, Probability) = (basis.Worked.Cost, basis.Worked.ReportedCost, basis.Customer.Probability);
        (Calculation, PolicyVersion, Approver) = (CalculationText.Of(basis.Worked), basis.PolicyVersion, basis.Worked.Approver);
        ExpiresOn = basis.Worked.ExpiresOn!.Value;
    }

    private void End(OfferState state, DateTimeOffset now, params ReadOnlySpan<OfferState> from)
    {
        Move(state, from);
        EndedAt = now;
    }

    private void Move(OfferState state, params ReadOnlySpan<OfferState> from)
    {
        Must(from);
        State = state;
        Revision++;
    }

    private void Must(params ReadOnlySpan<OfferState> states)
    {
        if (!states.IsEmpty && !states.Contains(State))
        {
            throw new InvalidOperationException($"Offer {Id} is {State}.");
        }
    }
}

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>Who decides on an offer, by what it costs.</summary>
public enum OfferApprover
{
    /// <summary>Whoever proposes it.</summary>
    Csm,
    Leader,
    Admin,
}

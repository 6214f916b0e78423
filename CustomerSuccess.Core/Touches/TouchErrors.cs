using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Touches;

internal static class TouchErrors
{
    public static readonly Error NoSuchCustomer = new NotFound("This customer does not exist, or belongs to somebody else.");

    public static readonly Error NotYours = new Forbidden("The customer's own CSM says how it is going; leaders and admins may correct it.");

    public static readonly Error NoRating = new Invalid("Choose a rating from 1 (lost) to 5 (delighted).");

    public static readonly Error NoteTooLong = new Invalid($"A note has at most {FactLimits.Note} characters.");

    public static readonly Error NoSubject = new Invalid($"Say in a few words what it was about, in at most {FactLimits.Subject} characters.");

    public static readonly Error NotYet = new Invalid("The day has not come yet; choose today or an earlier day.");
}

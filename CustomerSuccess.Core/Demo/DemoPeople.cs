using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Demo;

/// <summary>
/// Who works at Marlovane, the invented vendor of a planning product whose portfolio the demo shows. The addresses end in the top-level
/// domain that is reserved for examples (RFC 2606), so no mail can reach anybody.
/// </summary>
public static class DemoPeople
{
    public static readonly IReadOnlyList<DemoPerson> Csms =
    [
        new("mara.lindqvist@marlovane.example", "Mara Lindqvist", Role.Csm),
        new("deniz.aydin@marlovane.example", "Deniz Aydin", Role.Csm),
        new("priya.raman@marlovane.example", "Priya Raman", Role.Csm),
        new("jonas.becker@marlovane.example", "Jonas Becker", Role.Csm),
        new("aiko.tanabe@marlovane.example", "Aiko Tanabe", Role.Csm),
        new("chidi.okafor@marlovane.example", "Chidi Okafor", Role.Csm),
    ];

    public static readonly DemoPerson Leader = new("tomas.ostrander@marlovane.example", "Tomas Ostrander", Role.Leader);

    public static readonly DemoPerson Admin = new("ines.carvalho@marlovane.example", "Ines Carvalho", Role.Admin);

    public static readonly IReadOnlyList<DemoPerson> All = [.. Csms, Leader, Admin];

    /// <summary>The first with that role, as whom the demo signs in.</summary>
    public static DemoPerson Of(Role role) => All.First(person => person.Role == role);
}

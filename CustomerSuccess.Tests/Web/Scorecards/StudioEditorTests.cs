using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class StudioEditorTests
{
    private static readonly ScorecardNode Usage = new("product-usage");
    private static readonly ScorecardNode Login = new("product-usage", "login-recency");

    private readonly StudioEditor editor = new(ShippedScorecards.Retention, ShippedScorecards.Retention);

    [Fact]
    public void Editor_AtFirst_HasTheFirstMeasureChosenAndScalesForItsSliders() =>
        Assert.Equal((Login, 40, 20, false, 100), (editor.Selected, editor.CategoryScale, editor.MeasureScale, editor.CanUndo, editor.Sum));

    [Fact]
    public void Move_OfACategory_LeavesTheMarkOfWhatIsPublishedWhereItIs()
    {
        editor.Move(Usage, 30);
        Assert.Equal((30, 25), (editor.WeightOf(Usage), Math.Round(editor.PublishedWeightOf(Usage)!.Value, 9)));
        Assert.Equal(0.12, editor.ShareOf(Login), 1e-9);
    }

    [Fact]
    public void Move_OfALockedOne_DoesNothing()
    {
        editor.ToggleLock(Usage);
        editor.Move(Usage, 30);
        Assert.Equal(25, editor.WeightOf(Usage));
        editor.ToggleLock(Usage);
        editor.Move(Usage, 30);
        Assert.Equal(30, editor.WeightOf(Usage));
    }

    [Fact]
    public void Move_BeyondTheSlider_MakesItLongerAndNeverShorter()
    {
        editor.Move(Usage, 60);
        Assert.Equal(90, editor.CategoryScale);
        editor.Move(Usage, 5);
        Assert.Equal(90, editor.CategoryScale);
    }

    [Fact]
    public void Undo_OfADrag_TakesItBackAsOneStep()
    {
        editor.EvenOut();
        editor.Move(Usage, 30);
        editor.Move(Usage, 31);
        editor.Undo();
        Assert.Equal(20, editor.WeightOf(Usage), 1e-9);
        editor.Undo();
        Assert.Equal(ShippedScorecards.Retention, editor.Draft);
        Assert.False(editor.CanUndo);
    }

    [Fact]
    public void Add_OfAMeasure_ChoosesItAndHasNoMark()
    {
        editor.AddMeasure("support", MeasureCatalogue.DefaultOf(Input.CsmRating, []));
        Assert.Equal(new ScorecardNode("support", "csm-rating"), editor.Selected);
        Assert.Null(editor.PublishedWeightOf(new("support", "csm-rating")));
        Assert.Empty(editor.Faults);
    }

    [Fact]
    public void Remove_OfWhatIsChosen_ChoosesItsCategory()
    {
        editor.ToggleLock(Login);
        editor.Remove(Login);
        Assert.Equal(Usage, editor.Selected);
        Assert.Empty(editor.Locks);
        editor.Remove(Usage);
        Assert.Equal(new ScorecardNode("engagement"), editor.Selected);
    }

    [Fact]
    public void Add_OfACategory_NamesItsFaultWhereItIs()
    {
        editor.AddCategory("New category");
        Assert.Equal("The category New category needs a measure.", Assert.Single(editor.FaultsOf(editor.Selected!.Value)).Message);
        Assert.Empty(editor.FaultsOf(Usage));
    }

    [Fact]
    public void ScaleTo100_OfOtherSums_KeepsTheShares()
    {
        editor.AddCategory("New category");
        Assert.Equal(120, editor.Sum, 1e-9);
        editor.ScaleTo100();
        Assert.Equal((100, 25 / 1.2), (Math.Round(editor.Sum, 9), editor.WeightOf(Usage)));
    }
}

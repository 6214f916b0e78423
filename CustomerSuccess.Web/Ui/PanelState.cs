namespace CustomerSuccess.Web.Ui;

internal enum PanelState
{
    Loading,
    Ready,
    Failed,
}

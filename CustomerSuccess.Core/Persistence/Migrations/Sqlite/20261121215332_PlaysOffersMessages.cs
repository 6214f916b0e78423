using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.Sqlite
{
    public partial class PlaysOffersMessages : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ContactId",
                table: "OutgoingMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CustomerId",
                table: "OutgoingMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Domain",
                table: "OutgoingMessages",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HtmlBody",
                table: "OutgoingMessages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastTriedAt",
                table: "OutgoingMessages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Marketing",
                table: "OutgoingMessages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "TemplateKey",
                table: "OutgoingMessages",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TemplateVersion",
                table: "OutgoingMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApprovalDelegations",
                columns: table => new
                {
                    From = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalDelegations", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "Approvals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AssignedTo = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Decider = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Approvals_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CustomerNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DismissedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomerNotes_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MailEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    MessageId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailEvents_OutgoingMessages_MessageId",
                        column: x => x.MessageId,
                        principalTable: "OutgoingMessages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MailSettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    VendorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TracksOpens = table.Column<bool>(type: "INTEGER", nullable: false),
                    TracksClicks = table.Column<bool>(type: "INTEGER", nullable: false),
                    NotesTokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NotesTokenAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MessageTemplateVersions",
                columns: table => new
                {
                    TemplateKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Required = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Marketing = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageTemplateVersions", x => new { x.TemplateKey, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "MessageTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Published = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OfferPolicies",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferPolicies", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "PlayRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlaybookKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    HeldOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    Variant = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    StepsEndAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FollowUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PausedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AssignedTo = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ArrAtStart = table.Column<long>(type: "INTEGER", nullable: true),
                    ProbabilityAtStart = table.Column<double>(type: "REAL", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ClaimedSavings = table.Column<long>(type: "INTEGER", nullable: true),
                    ClaimedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ComputedSavings = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlayRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlayRuns_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlaySettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StoppedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    StopReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MailCap = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteCap = table.Column<int>(type: "INTEGER", nullable: false),
                    CapDays = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietFromMinute = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietToMinute = table.Column<int>(type: "INTEGER", nullable: false),
                    BusinessDaysOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    GapMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    BulkShare = table.Column<double>(type: "REAL", nullable: false),
                    BulkCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ChannelsOff = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaySettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlaybookVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PlaybookKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaybookVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Playbooks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsShipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    ManyUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Playbooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionOffers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Conditions = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Arr = table.Column<long>(type: "INTEGER", nullable: false),
                    ReportedArr = table.Column<long>(type: "INTEGER", nullable: false),
                    Cost = table.Column<long>(type: "INTEGER", nullable: false),
                    ReportedCost = table.Column<long>(type: "INTEGER", nullable: false),
                    Probability = table.Column<double>(type: "REAL", nullable: true),
                    Calculation = table.Column<string>(type: "TEXT", nullable: false),
                    PolicyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Approver = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SendsOnApproval = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ViewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DeclineReason = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AnswerNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedContract = table.Column<bool>(type: "INTEGER", nullable: false),
                    TermEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MrrAfterTerm = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionOffers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RetentionOffers_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SigningKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Secret = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suppressions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LiftedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    LiftedWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppressions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UntrackedAddresses",
                columns: table => new
                {
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UntrackedAddresses", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "PlaySteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    StepKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WakeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OwnerEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    NeedsApproval = table.Column<bool>(type: "INTEGER", nullable: false),
                    ApprovalId = table.Column<int>(type: "INTEGER", nullable: true),
                    ContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Html = table.Column<string>(type: "TEXT", nullable: true),
                    EditedBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WorkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Made = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaySteps_PlayRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "PlayRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OfferEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OfferId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfferEvents_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OfferEvents_RetentionOffers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "RetentionOffers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OfferFollowUps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OfferId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneBy = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferFollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfferFollowUps_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OfferFollowUps_RetentionOffers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "RetentionOffers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlayRunEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: true),
                    StepId = table.Column<int>(type: "INTEGER", nullable: true),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlaybookKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlayRunEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlayRunEntries_PlayRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "PlayRuns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PlayRunEntries_PlaySteps_StepId",
                        column: x => x.StepId,
                        principalTable: "PlaySteps",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SuppressedContacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StepId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<int>(type: "INTEGER", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuppressedContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuppressedContacts_PlaySteps_StepId",
                        column: x => x.StepId,
                        principalTable: "PlaySteps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "MailSettings",
                columns: new[] { "Id", "NotesTokenAt", "NotesTokenHash", "TracksClicks", "TracksOpens", "VendorName" },
                values: new object[] { 1, null, null, true, true, null });

            migrationBuilder.InsertData(
                table: "PlaySettings",
                columns: new[] { "Id", "BulkCount", "BulkShare", "BusinessDaysOnly", "CapDays", "ChannelsOff", "GapMinutes", "MailCap", "NoteCap", "QuietFromMinute", "QuietToMinute", "Revision", "StopReason", "StoppedAt", "StoppedBy" },
                values: new object[] { 1, 200, 0.10000000000000001, true, 7, "", 60, 3, 5, 1200, 480, 0, null, null, null });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_CustomerId_Id",
                table: "OutgoingMessages",
                columns: new[] { "CustomerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_Domain_LastTriedAt",
                table: "OutgoingMessages",
                columns: new[] { "Domain", "LastTriedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalDelegations_To",
                table: "ApprovalDelegations",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_CustomerId_Kind",
                table: "Approvals",
                columns: new[] { "CustomerId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_OneThatWaits",
                table: "Approvals",
                column: "Subject",
                unique: true,
                filter: "State = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_State_RequestedAt",
                table: "Approvals",
                columns: new[] { "State", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerNotes_CustomerId_Id",
                table: "CustomerNotes",
                columns: new[] { "CustomerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerNotes_Key",
                table: "CustomerNotes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailEvents_EventId",
                table: "MailEvents",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailEvents_MessageId",
                table: "MailEvents",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_MessageTemplates_Key",
                table: "MessageTemplates",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfferEvents_CustomerId_At",
                table: "OfferEvents",
                columns: new[] { "CustomerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_OfferEvents_OfferId",
                table: "OfferEvents",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_OfferFollowUps_CustomerId",
                table: "OfferFollowUps",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_OfferFollowUps_DoneAt_DueOn",
                table: "OfferFollowUps",
                columns: new[] { "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OfferFollowUps_OfferId",
                table: "OfferFollowUps",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_PlayRunEntries_CustomerId_At",
                table: "PlayRunEntries",
                columns: new[] { "CustomerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PlayRunEntries_RunId",
                table: "PlayRunEntries",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_PlayRunEntries_StepId",
                table: "PlayRunEntries",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_PlayRuns_CustomerId_StartedAt",
                table: "PlayRuns",
                columns: new[] { "CustomerId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlayRuns_OneOfAPlaybook",
                table: "PlayRuns",
                columns: new[] { "CustomerId", "PlaybookKey" },
                unique: true,
                filter: "EndedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlayRuns_OneSavePlay",
                table: "PlayRuns",
                column: "CustomerId",
                unique: true,
                filter: "EndedAt IS NULL AND Kind = 'SavePlay'");

            migrationBuilder.CreateIndex(
                name: "IX_PlayRuns_PlaybookKey_EndedAt",
                table: "PlayRuns",
                columns: new[] { "PlaybookKey", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlayRuns_State_PlaybookKey",
                table: "PlayRuns",
                columns: new[] { "State", "PlaybookKey" });

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_ContactId_SentAt",
                table: "PlaySteps",
                columns: new[] { "ContactId", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_CustomerId_DueAt",
                table: "PlaySteps",
                columns: new[] { "CustomerId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_OwnerEmail_State",
                table: "PlaySteps",
                columns: new[] { "OwnerEmail", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_RunId",
                table: "PlaySteps",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_State",
                table: "PlaySteps",
                column: "State",
                filter: "State = 'Approval'");

            migrationBuilder.CreateIndex(
                name: "IX_PlaySteps_WakeAt",
                table: "PlaySteps",
                column: "WakeAt");

            migrationBuilder.CreateIndex(
                name: "IX_PlaybookVersions_PlaybookKey_Number",
                table: "PlaybookVersions",
                columns: new[] { "PlaybookKey", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Playbooks_Key",
                table: "Playbooks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RetentionOffers_CustomerId_ProposedAt",
                table: "RetentionOffers",
                columns: new[] { "CustomerId", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RetentionOffers_OneThatIsOpen",
                table: "RetentionOffers",
                column: "CustomerId",
                unique: true,
                filter: "EndedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionOffers_State_ExpiresOn",
                table: "RetentionOffers",
                columns: new[] { "State", "ExpiresOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RetentionOffers_TermEndsOn",
                table: "RetentionOffers",
                column: "TermEndsOn");

            migrationBuilder.CreateIndex(
                name: "IX_SuppressedContacts_At",
                table: "SuppressedContacts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_SuppressedContacts_CustomerId_At",
                table: "SuppressedContacts",
                columns: new[] { "CustomerId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SuppressedContacts_StepId",
                table: "SuppressedContacts",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_Suppressions_Address_Reason",
                table: "Suppressions",
                columns: new[] { "Address", "Reason" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApprovalDelegations");

            migrationBuilder.DropTable(
                name: "Approvals");

            migrationBuilder.DropTable(
                name: "CustomerNotes");

            migrationBuilder.DropTable(
                name: "MailEvents");

            migrationBuilder.DropTable(
                name: "MailSettings");

            migrationBuilder.DropTable(
                name: "MessageTemplateVersions");

            migrationBuilder.DropTable(
                name: "MessageTemplates");

            migrationBuilder.DropTable(
                name: "OfferEvents");

            migrationBuilder.DropTable(
                name: "OfferFollowUps");

            migrationBuilder.DropTable(
                name: "OfferPolicies");

            migrationBuilder.DropTable(
                name: "PlayRunEntries");

            migrationBuilder.DropTable(
                name: "PlaySettings");

            migrationBuilder.DropTable(
                name: "PlaybookVersions");

            migrationBuilder.DropTable(
                name: "Playbooks");

            migrationBuilder.DropTable(
                name: "SigningKeys");

            migrationBuilder.DropTable(
                name: "SuppressedContacts");

            migrationBuilder.DropTable(
                name: "Suppressions");

            migrationBuilder.DropTable(
                name: "UntrackedAddresses");

            migrationBuilder.DropTable(
                name: "RetentionOffers");

            migrationBuilder.DropTable(
                name: "PlaySteps");

            migrationBuilder.DropTable(
                name: "PlayRuns");

            migrationBuilder.DropIndex(
                name: "IX_OutgoingMessages_CustomerId_Id",
                table: "OutgoingMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutgoingMessages_Domain_LastTriedAt",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "CustomerId",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "Domain",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "HtmlBody",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "LastTriedAt",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "Marketing",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "TemplateKey",
                table: "OutgoingMessages");

            migrationBuilder.DropColumn(
                name: "TemplateVersion",
                table: "OutgoingMessages");
        }
    }
}

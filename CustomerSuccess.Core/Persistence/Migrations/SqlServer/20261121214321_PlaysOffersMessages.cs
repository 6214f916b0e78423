using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class PlaysOffersMessages : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ContactId",
                table: "OutgoingMessages",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CustomerId",
                table: "OutgoingMessages",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Domain",
                table: "OutgoingMessages",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HtmlBody",
                table: "OutgoingMessages",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastTriedAt",
                table: "OutgoingMessages",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Marketing",
                table: "OutgoingMessages",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "TemplateKey",
                table: "OutgoingMessages",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TemplateVersion",
                table: "OutgoingMessages",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Approvals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<int>(type: "int", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: true),
                    RequestedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AssignedTo = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DismissedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    MessageId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    VendorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    TracksOpens = table.Column<bool>(type: "bit", nullable: false),
                    TracksClicks = table.Column<bool>(type: "bit", nullable: false),
                    NotesTokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    NotesTokenAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MessageTemplateVersions",
                columns: table => new
                {
                    TemplateKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Required = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Marketing = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    By = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageTemplateVersions", x => new { x.TemplateKey, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "MessageTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Published = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OfferPolicies",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferPolicies", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "RetentionOffers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    ContactId = table.Column<int>(type: "int", nullable: true),
                    Type = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Size = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Conditions = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Arr = table.Column<long>(type: "bigint", nullable: false),
                    ReportedArr = table.Column<long>(type: "bigint", nullable: false),
                    Cost = table.Column<long>(type: "bigint", nullable: false),
                    ReportedCost = table.Column<long>(type: "bigint", nullable: false),
                    Probability = table.Column<double>(type: "float", nullable: true),
                    Calculation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PolicyVersion = table.Column<int>(type: "int", nullable: false),
                    Approver = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SendsOnApproval = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ExpiresOn = table.Column<DateTime>(type: "date", nullable: false),
                    ProposedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ViewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeclineReason = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    AnswerNote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangedContract = table.Column<bool>(type: "bit", nullable: false),
                    TermEndsOn = table.Column<DateTime>(type: "date", nullable: true),
                    MrrAfterTerm = table.Column<long>(type: "bigint", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    Secret = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suppressions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    By = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    LiftedWhy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppressions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UntrackedAddresses",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    By = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UntrackedAddresses", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "OfferEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OfferId = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    By = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Before = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    After = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OfferId = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
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

            migrationBuilder.InsertData(
                table: "MailSettings",
                columns: new[] { "Id", "NotesTokenAt", "NotesTokenHash", "TracksClicks", "TracksOpens", "VendorName" },
                values: new object[] { 1, null, null, true, true, null });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_CustomerId_Id",
                table: "OutgoingMessages",
                columns: new[] { "CustomerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_Domain_LastTriedAt",
                table: "OutgoingMessages",
                columns: new[] { "Domain", "LastTriedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_CustomerId",
                table: "Approvals",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_State_RequestedAt",
                table: "Approvals",
                columns: new[] { "State", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Approvals_Subject",
                table: "Approvals",
                column: "Subject");

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
                name: "IX_Suppressions_Address_Reason",
                table: "Suppressions",
                columns: new[] { "Address", "Reason" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "SigningKeys");

            migrationBuilder.DropTable(
                name: "Suppressions");

            migrationBuilder.DropTable(
                name: "UntrackedAddresses");

            migrationBuilder.DropTable(
                name: "RetentionOffers");

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

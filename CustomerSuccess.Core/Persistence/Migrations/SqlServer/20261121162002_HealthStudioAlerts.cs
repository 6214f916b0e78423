using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class HealthStudioAlerts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "Tickets",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SaidBy",
                table: "SentimentCalls",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "NpsAnswers",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Sentiment",
                table: "NpsAnswers",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FailedOn",
                table: "Invoices",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Angry",
                table: "Interactions",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LoggedBy",
                table: "Interactions",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CsmRatedOn",
                table: "CustomerStandings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "CsmRating",
                table: "CustomerStandings",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "NeedsAlerts",
                table: "CustomerStandings",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "AlertRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Signal = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Comparison = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Threshold = table.Column<double>(type: "float", nullable: false),
                    Severe = table.Column<double>(type: "float", nullable: true),
                    Margin = table.Column<double>(type: "float", nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SevereSeverity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    SlaAmount = table.Column<int>(type: "int", nullable: true),
                    SlaUnit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ToOwner = table.Column<bool>(type: "bit", nullable: false),
                    ToLeaders = table.Column<bool>(type: "bit", nullable: false),
                    ToAdmins = table.Column<bool>(type: "bit", nullable: false),
                    Mail = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ToWebhooks = table.Column<bool>(type: "bit", nullable: false),
                    IsOn = table.Column<bool>(type: "bit", nullable: false),
                    IsShipped = table.Column<bool>(type: "bit", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Alerts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    RuleKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    IsSevere = table.Column<bool>(type: "bit", nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Value = table.Column<double>(type: "float", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SnoozedUntil = table.Column<DateTime>(type: "date", nullable: true),
                    SnoozeReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AssignedTo = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    EscalatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClearedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClosedBy = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alerts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alerts_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BusinessHours",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    TimeZone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Days = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    FromMinute = table.Column<int>(type: "int", nullable: false),
                    ToMinute = table.Column<int>(type: "int", nullable: false),
                    Holidays = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessHours", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMessages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    To = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    WebhookId = table.Column<int>(type: "int", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastError = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ScorecardDrafts",
                columns: table => new
                {
                    ScorecardKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BasedOn = table.Column<int>(type: "int", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    SavedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardDrafts", x => x.ScorecardKey);
                });

            migrationBuilder.CreateTable(
                name: "TodayLooks",
                columns: table => new
                {
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TodayLooks", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_TodayLooks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    IsOn = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "BusinessHours",
                columns: new[] { "Id", "Days", "FromMinute", "Holidays", "TimeZone", "ToMinute" },
                values: new object[] { 1, "1,2,3,4,5", 540, "", "Etc/UTC", 1020 });

            migrationBuilder.CreateIndex(
                name: "IX_AlertRules_Key",
                table: "AlertRules",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_AssignedTo",
                table: "Alerts",
                column: "AssignedTo");

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_CustomerId_RaisedAt",
                table: "Alerts",
                columns: new[] { "CustomerId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_OneThatHolds",
                table: "Alerts",
                columns: new[] { "CustomerId", "RuleKey" },
                unique: true,
                filter: "ClearedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_OneThatIsOpen",
                table: "Alerts",
                columns: new[] { "CustomerId", "RuleKey" },
                unique: true,
                filter: "State <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_RuleKey_RaisedAt",
                table: "Alerts",
                columns: new[] { "RuleKey", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Alerts_State_DueAt",
                table: "Alerts",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_DueAt",
                table: "OutgoingMessages",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_Key",
                table: "OutgoingMessages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_State_Id",
                table: "OutgoingMessages",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMessages_To",
                table: "OutgoingMessages",
                column: "To");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AlertRules");

            migrationBuilder.DropTable(
                name: "Alerts");

            migrationBuilder.DropTable(
                name: "BusinessHours");

            migrationBuilder.DropTable(
                name: "OutgoingMessages");

            migrationBuilder.DropTable(
                name: "ScorecardDrafts");

            migrationBuilder.DropTable(
                name: "TodayLooks");

            migrationBuilder.DropTable(
                name: "Webhooks");

            migrationBuilder.DropColumn(
                name: "Angry",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "SaidBy",
                table: "SentimentCalls");

            migrationBuilder.DropColumn(
                name: "Angry",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Sentiment",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "FailedOn",
                table: "Invoices");

            migrationBuilder.DropColumn(
                name: "Angry",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "LoggedBy",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "CsmRatedOn",
                table: "CustomerStandings");

            migrationBuilder.DropColumn(
                name: "CsmRating",
                table: "CustomerStandings");

            migrationBuilder.DropColumn(
                name: "NeedsAlerts",
                table: "CustomerStandings");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.Sqlite
{
    public partial class ChurnAndSentiment : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Tickets",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "NpsAnswers",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "NpsAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "NpsAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Interactions",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Interactions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Interactions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChurnModelVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    TrainedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TrainedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Churns = table.Column<int>(type: "INTEGER", nullable: false),
                    RocAuc = table.Column<double>(type: "REAL", nullable: true),
                    Brier = table.Column<double>(type: "REAL", nullable: true),
                    BrierBaseRate = table.Column<double>(type: "REAL", nullable: true),
                    Model = table.Column<string>(type: "TEXT", nullable: true),
                    Report = table.Column<string>(type: "TEXT", nullable: true),
                    PromotedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PromotedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnModelVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ChurnPredictions",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ModelVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Within30 = table.Column<int>(type: "INTEGER", nullable: false),
                    Within60 = table.Column<int>(type: "INTEGER", nullable: false),
                    Within90 = table.Column<int>(type: "INTEGER", nullable: false),
                    Within180 = table.Column<int>(type: "INTEGER", nullable: false),
                    Low = table.Column<int>(type: "INTEGER", nullable: false),
                    High = table.Column<int>(type: "INTEGER", nullable: false),
                    MedianDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Factors = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnPredictions", x => new { x.CustomerId, x.Day });
                    table.ForeignKey(
                        name: "FK_ChurnPredictions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChurnStandings",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ModelVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Probability = table.Column<double>(type: "REAL", nullable: true),
                    Low = table.Column<double>(type: "REAL", nullable: true),
                    High = table.Column<double>(type: "REAL", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SortKey = table.Column<double>(type: "REAL", nullable: false),
                    AtStake = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnStandings", x => x.CustomerId);
                    table.ForeignKey(
                        name: "FK_ChurnStandings_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TextCorrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CustomerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Judged = table.Column<double>(type: "REAL", nullable: true),
                    Said = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextCorrections_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_CustomerId",
                table: "TextCorrections",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_Kind_ExternalId",
                table: "TextCorrections",
                columns: new[] { "Kind", "ExternalId" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChurnModelVersions");

            migrationBuilder.DropTable(
                name: "ChurnPredictions");

            migrationBuilder.DropTable(
                name: "ChurnStandings");

            migrationBuilder.DropTable(
                name: "TextCorrections");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Interactions");
        }
    }
}

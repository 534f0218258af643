INSERT INTO "example_team" (
  "id",
  "name"
)
VALUES
  (%s, %s),
  (%s, %s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_team"."id";
-- parameters: (1, 'Renamed', 500, 'Newer')

INSERT INTO "example_team" (
  "name"
)
VALUES
  (%s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_team"."id";
-- parameters: ('New',)

-- Team.objects.update_or_create(pk=1, defaults={'name': 'Parsers'})

SELECT
  "EXAMPLE_TEAM"."ID",
  "EXAMPLE_TEAM"."NAME"
FROM "EXAMPLE_TEAM"
WHERE
  "EXAMPLE_TEAM"."ID" = %s   FOR UPDATE;
-- parameters: (1,)

UPDATE "EXAMPLE_TEAM" SET "NAME" = %s
WHERE
  "EXAMPLE_TEAM"."ID" = %s;
-- parameters: ('Parsers', 1)

INSERT INTO "EXAMPLE_TEAM" (
  "ID",
  "NAME"
)
VALUES
  (%s, %s);
-- parameters: (1, 'Parsers')

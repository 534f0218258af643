-- Team.objects.update_or_create(name='New', defaults={'name': 'New'})

SELECT
  "EXAMPLE_TEAM"."ID",
  "EXAMPLE_TEAM"."NAME"
FROM "EXAMPLE_TEAM"
WHERE
  "EXAMPLE_TEAM"."NAME" = %s   FOR UPDATE;
-- parameters: ('New',)

UPDATE "EXAMPLE_TEAM" SET "NAME" = %s
WHERE
  "EXAMPLE_TEAM"."ID" = %s;
-- parameters: ('New', 1)

INSERT INTO "EXAMPLE_TEAM" (
  "NAME"
)
VALUES
  (%s)
RETURNING "EXAMPLE_TEAM"."ID" INTO %s;
-- parameters: ('New', <variable for id>)

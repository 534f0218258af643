-- Entry.objects.filter(authors__name='John Lennon').update(rating=1)

UPDATE "example_entry" SET "rating" = %s
WHERE
  "example_entry"."id" IN (
    SELECT
      "U0"."id"
    FROM "example_entry" AS "U0"
    INNER JOIN "example_entry_authors" AS "U1"
      ON (
        "U0"."id" = "U1"."entry_id"
      )
    INNER JOIN "example_author" AS "U2"
      ON (
        "U1"."author_id" = "U2"."id"
      )
    WHERE
      "U2"."name" = %s
  );
-- parameters: (1, 'John Lennon')

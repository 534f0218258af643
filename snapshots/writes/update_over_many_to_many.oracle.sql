-- Entry.objects.filter(authors__name='John Lennon').update(rating=1)

UPDATE "EXAMPLE_ENTRY" SET "RATING" = %s
WHERE
  "EXAMPLE_ENTRY"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_ENTRY" "U0"
    INNER JOIN "EXAMPLE_ENTRY_AUTHORS" "U1"
      ON (
        "U0"."ID" = "U1"."ENTRY_ID"
      )
    INNER JOIN "EXAMPLE_AUTHOR" "U2"
      ON (
        "U1"."AUTHOR_ID" = "U2"."ID"
      )
    WHERE
      "U2"."NAME" = %s
  );
-- parameters: (1, 'John Lennon')

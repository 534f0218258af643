-- PKS.exclude(extra__in=Document.objects.exclude(title__startswith='long').filter(pk__gt=4).values('extra'))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    NOT (
      (
        "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
        AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
      )
    )
    AND NOT (
      EXISTS(
        SELECT
          1
        FROM "EXAMPLE_DOCUMENT" "U0"
        WHERE
          (
            NOT (
              (
                "U0"."TITLE" LIKE %s ESCAPE '\' AND NOT "U0"."TITLE" IS NULL
              )
            )
            AND "U0"."ID" > %s
          )
          AND (
            CASE
              WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
              THEN CASE
                WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                THEN 1
                WHEN NOT (
                  JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                )
                THEN 0
              END
            END = 1
            OR "U0"."EXTRA" IS NULL
            OR "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          )
      )
      AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 4)

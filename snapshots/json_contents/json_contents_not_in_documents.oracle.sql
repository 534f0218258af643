-- PKS.exclude(data__in=Document.objects.exclude(title__startswith='long').filter(extra__isnull=False).values('extra'))

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
            AND "U0"."EXTRA" IS NOT NULL
          )
          AND (
            CASE
              WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."DATA" IS NULL
              THEN CASE
                WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."DATA")
                THEN 1
                WHEN NOT (
                  JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."DATA")
                )
                THEN 0
              END
            END = 1
            OR "U0"."EXTRA" IS NULL
            OR "EXAMPLE_DOCUMENT"."DATA" IS NULL
          )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

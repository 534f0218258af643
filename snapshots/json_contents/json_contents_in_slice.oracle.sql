-- PKS.filter(extra__in=Document.objects.exclude(title__startswith='long').order_by('-pk').values('data')[:3])

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
    AND EXISTS(
      SELECT
        1
      FROM (
        SELECT
          "U0"."DATA" AS "DATA"
        FROM "EXAMPLE_DOCUMENT" "U0"
        WHERE
          NOT (
            (
              "U0"."TITLE" LIKE %s ESCAPE '\' AND NOT "U0"."TITLE" IS NULL
            )
          )
        ORDER BY
          "U0"."ID" DESC
        FETCH FIRST 3 ROWS ONLY
      ) "ROWS"
      WHERE
        CASE
          WHEN NOT "ROWS"."DATA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EQUAL("ROWS"."DATA", "EXAMPLE_DOCUMENT"."EXTRA")
            THEN 1
            WHEN NOT (
              JSON_EQUAL("ROWS"."DATA", "EXAMPLE_DOCUMENT"."EXTRA")
            )
            THEN 0
          END
        END = 1
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

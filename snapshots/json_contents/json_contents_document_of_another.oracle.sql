-- PKS.filter(Exists(OTHERS.filter(extra=OuterRef('data'))))

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
        1 AS "A"
      FROM "EXAMPLE_DOCUMENT" "U0"
      WHERE
        (
          NOT (
            (
              "U0"."TITLE" LIKE %s ESCAPE '\' AND NOT "U0"."TITLE" IS NULL
            )
          )
          AND NOT (
            "U0"."ID" = (
              "EXAMPLE_DOCUMENT"."ID"
            )
          )
          AND JSON_EQUAL("U0"."EXTRA", (
            "EXAMPLE_DOCUMENT"."DATA"
          ))
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

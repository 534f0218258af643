-- PKS.filter(data=F('data'), extra=F('extra'))

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
    AND JSON_EQUAL("EXAMPLE_DOCUMENT"."DATA", (
      "EXAMPLE_DOCUMENT"."DATA"
    ))
    AND JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", (
      "EXAMPLE_DOCUMENT"."EXTRA"
    ))
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)

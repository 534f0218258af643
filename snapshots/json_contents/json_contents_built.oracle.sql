-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(extra=JSONObject(x=OuterRef('data__f')))))

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
          AND JSON_EQUAL(
            "U0"."EXTRA",
            (
              JSON_OBJECT(
                'x' VALUE TO_NCLOB(
                  SUBSTR(
                    JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                    2,
                    LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                  )
                ) FORMAT JSON RETURNING CLOB
              )
            )
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

-- PKS.filter(extra__x__in=OTHERS.values('extra__x'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      "example_document"."extra" -> 'x'
    ) IN (
      SELECT
        (
          "U0"."extra" -> 'x'
        ) AS "extra__x"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            "U0"."title" LIKE %s ESCAPE '\'
          )
          AND NOT (
            "U0"."id" = (
              "example_document"."id"
            )
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

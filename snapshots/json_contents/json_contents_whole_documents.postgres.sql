-- PKS.filter(Exists(OTHERS.filter(data=OuterRef('data'))))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND EXISTS(
      SELECT
        1 AS "a"
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
          AND "U0"."data" = (
            "example_document"."data"
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

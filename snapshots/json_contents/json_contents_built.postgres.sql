-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(extra=JSONObject(x=OuterRef('data__f')))))

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
          AND "U0"."extra" = (
            JSONB_BUILD_OBJECT('x', "example_document"."data" -> 'f')
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')

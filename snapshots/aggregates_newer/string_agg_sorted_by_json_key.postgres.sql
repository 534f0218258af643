-- Document.objects.aggregate(names=StringAgg(KT('data__s'), delimiter=Value(','), order_by=KT('data__s')))

SELECT
  STRING_AGG(
    (
      "example_document"."data" ->> 's'
    ), %s
    ORDER BY
      (
        "example_document"."data" ->> 's'
      )
  ) AS "names"
FROM "example_document";
-- parameters: (',',)

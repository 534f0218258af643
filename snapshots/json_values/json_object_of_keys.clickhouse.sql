-- Document.objects.order_by('pk').annotate(v=JSONObject(a='data__a', b=KT('data__b'), c='extra'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  concat(
    '{"a": ',
    coalesce(
      CASE
        WHEN JSONHas("example_document"."data", 'a') = 1
        THEN JSONExtractRaw("example_document"."data", 'a')
      END,
      'null'
    ),
    ', "b": ',
    coalesce(
      toJSONString(
        CASE
          WHEN JSONHas("example_document"."data", 'b') = 1
          AND toString(JSONType("example_document"."data", 'b')) IN ('String')
          THEN JSONExtractString("example_document"."data", 'b')
          WHEN JSONHas("example_document"."data", 'b') = 1
          AND NOT (
            toString(JSONType("example_document"."data", 'b')) IN ('Null')
          )
          THEN JSONExtractRaw("example_document"."data", 'b')
        END
      ),
      'null'
    ),
    ', "c": ',
    coalesce("example_document"."extra", 'null'),
    '}',
    ''
  ) AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()

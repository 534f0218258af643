-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  CASE
    WHEN JSONHas(
      concat(
        '{"a": ',
        coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
        ', "b": ',
        coalesce(toJSONString(replaceRegexpOne("example_event"."opens", '\\.?0{1,6}$', '')), 'null'),
        '}',
        ''
      ),
      'a'
    ) = 1
    THEN (
      toString(
        JSONType(
          concat(
            '{"a": ',
            coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
            ', "b": ',
            coalesce(toJSONString(replaceRegexpOne("example_event"."opens", '\\.?0{1,6}$', '')), 'null'),
            '}',
            ''
          ),
          'a'
        )
      ) IN ('String')
      AND JSONExtractString(
        concat(
          '{"a": ',
          coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
          ', "b": ',
          coalesce(toJSONString(replaceRegexpOne("example_event"."opens", '\\.?0{1,6}$', '')), 'null'),
          '}',
          ''
        ),
        'a'
      ) = %s
    )
  END
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)

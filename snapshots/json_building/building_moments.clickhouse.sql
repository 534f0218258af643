-- Event.objects.order_by('pk').annotate(v=JSONObject(a='starts_at', b='ends_at'))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  concat(
    '{"a": ',
    coalesce(
      toJSONString(
        REPLACE(
          REPLACE(
            concat(
              replaceRegexpOne(
                toString(CAST("example_event"."starts_at" AS Nullable(DateTime64(6, 'UTC')))),
                '\\.?0{1,6}$',
                ''
              ),
              '+00'
            ),
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        )
      ),
      'null'
    ),
    ', "b": ',
    coalesce(
      toJSONString(
        REPLACE(
          REPLACE(
            concat(
              replaceRegexpOne(
                toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
                '\\.?0{1,6}$',
                ''
              ),
              '+00'
            ),
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        )
      ),
      'null'
    ),
    '}',
    ''
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()

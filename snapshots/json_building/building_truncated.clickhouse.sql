-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
          replaceRegexpOne(
            toString(
              CAST(fromUnixTimestamp64Micro(
                toUnixTimestamp64Micro("example_event"."ends_at") - positiveModulo(toUnixTimestamp64Micro("example_event"."ends_at"), 3600000000),
                'UTC'
              ) AS Nullable(DateTime64(6, 'UTC')))
            ),
            '\\.?0{1,6}$',
            ''
          ),
          ' ',
          'T'
        )
      ),
      'null'
    ),
    ', "b": ',
    coalesce(
      toJSONString(
        REPLACE(
          replaceRegexpOne(
            toString(
              CAST(CAST(toStartOfMonth(CAST("example_event"."starts_at" AS Nullable(Date32))) AS Nullable(DateTime64(6, 'UTC'))) AS Nullable(DateTime64(6, 'UTC')))
            ),
            '\\.?0{1,6}$',
            ''
          ),
          ' ',
          'T'
        )
      ),
      'null'
    ),
    ', "c": ',
    coalesce(
      toJSONString(CAST(CAST("example_event"."starts_at" AS Nullable(Date32)) AS Nullable(String))),
      'null'
    ),
    ', "d": ',
    coalesce(
      toJSONString(
        replaceRegexpOne(substring(toString("example_event"."starts_at"), 12), '\\.?0{1,6}$', '')
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

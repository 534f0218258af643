-- Event.objects.order_by('pk')
--     .annotate(v=JSONArray('starts_at', 'day', 'closes', JSONObject(a='ends_at')))

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
    '[',
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
    ', ',
    coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
    ', ',
    coalesce(
      toJSONString(replaceRegexpOne("example_event"."closes", '\\.?0{1,6}$', '')),
      'null'
    ),
    ', ',
    coalesce(
      concat(
        '{"a": ',
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
      ),
      'null'
    ),
    ']',
    ''
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()

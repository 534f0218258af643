-- Picture.objects.values_list('content')
--     .union(Picture.objects.values_list(Value(b'x', BINARY)), all=True)

(
  SELECT
    `example_picture`.`content` AS `content`
  FROM `example_picture`
)
UNION ALL
(
  SELECT
    %s AS `value1`
  FROM `example_picture`
);
-- parameters: (b'x',)

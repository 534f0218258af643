-- Caption.objects.values(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .annotate(n=Count('pk'))

SELECT
  (
    SELECT
      `u0`.`content` AS `content`
    FROM `example_picture` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_caption`.`picture_id`
      )
  ) AS `c`,
  COUNT(`example_caption`.`id`) AS `n`
FROM `example_caption`
GROUP BY
  (
    SELECT
      `u0`.`content` AS `content`
    FROM `example_picture` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_caption`.`picture_id`
      )
  );
-- parameters: ()

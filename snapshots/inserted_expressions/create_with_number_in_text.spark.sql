-- Blog.objects.create(pk=500, name=Concat(Value('n'), Value(5), Value('%s'), output_field=CharField()), tagline=Concat(Value('n'), Cast(Value(5), CharField()), output_field=CharField()))

INSERT INTO `example_blog` (
  `id`,
  `name`,
  `tagline`
)
VALUES
  (
    %s,
    concat_ws('', %s, CAST(%s AS STRING), %s),
    concat_ws('', %s, CAST(%s AS STRING))
  );
-- parameters: (500, 'n', 5, '%s', 'n', 5)
